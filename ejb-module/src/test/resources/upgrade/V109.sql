update complaint_routing set category_bins = '10,0.8,0.79', category_temperature = 1.5;
